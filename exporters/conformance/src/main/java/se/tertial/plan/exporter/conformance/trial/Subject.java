package se.tertial.plan.exporter.conformance.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterLimits;
import se.tertial.plan.exporter.conformance.machine.Machines;

/** The exporter that is tried, and all that its author says of it. */
public final class Subject {

    /** What an exporter may ask for unless its author says otherwise. */
    public static final long MOST_BYTES_PER_ROW = 15_000;

    private static final int SOME = 12;

    private final PlanExporter exporter;
    private final List<Map<String, String>> refusedOptions;
    private final Function<byte[], List<String>> texts;
    private final Function<byte[], List<String>> formulas;
    private final ExporterLimits limits;
    private final long mostBytesPerRow;
    private final List<Case> cases;
    private final Machines machines;

    private Subject(Builder builder) {
        this.exporter = builder.exporter;
        this.refusedOptions = List.copyOf(builder.refusedOptions);
        this.texts = builder.texts;
        this.formulas = builder.formulas;
        this.limits = builder.limits;
        this.mostBytesPerRow = builder.mostBytesPerRow;
        this.cases = Cases.of(exporter, builder.options);
        this.machines = new Machines(exporter.getClass(), builder.options);
    }

    public static Builder builder(PlanExporter exporter) {
        return new Builder(exporter);
    }

    public PlanExporter exporter() {
        return exporter;
    }

    /** Every selection of content that the exporter takes, with each set of options. */
    public List<Case> cases() {
        return cases;
    }

    /** One case of each kind of content, with the first options: for rules that do not hang on what is written. */
    public List<Case> casesByKind() {
        return List.of(ContentKind.values()).stream()
                .flatMap(kind -> cases.stream()
                        .filter(its -> its.selection().kind() == kind)
                        .limit(1))
                .toList();
    }

    /** A few cases of each kind of content with each set of options: for rules that take their time. */
    public List<Case> someCases() {
        return cases.stream()
                .filter(one -> cases.stream()
                        .filter(its -> its.selection().kind() == one.selection().kind()
                                && its.options().equals(one.options()))
                        .limit(SOME)
                        .toList()
                        .contains(one))
                .toList();
    }

    public List<Map<String, String>> refusedOptions() {
        return refusedOptions;
    }

    /** The texts of an artifact, in reading order, as one. */
    public String words(Artifact artifact) {
        return Words.joined(texts.apply(artifact.bytes()));
    }

    public List<String> formulas(Artifact artifact) {
        return formulas.apply(artifact.bytes());
    }

    public ExporterLimits limits() {
        return limits;
    }

    public long mostBytesPerRow() {
        return mostBytesPerRow;
    }

    /** Runs of the exporter on other Java machines; each is started when it is first asked for. */
    public Machines machines() {
        return machines;
    }

    /** Builds a {@link Subject}. */
    public static final class Builder {

        private final PlanExporter exporter;
        private List<Map<String, String>> options = List.of(Map.of());
        private List<Map<String, String>> refusedOptions = List.of();
        private Function<byte[], List<String>> texts =
                bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList();
        private Function<byte[], List<String>> formulas = bytes -> List.of();
        private ExporterLimits limits = ExporterLimits.none();
        private long mostBytesPerRow = MOST_BYTES_PER_ROW;

        private Builder(PlanExporter exporter) {
            this.exporter = exporter;
        }

        public Builder options(List<Map<String, String>> values) {
            options = values;
            return this;
        }

        public Builder refusedOptions(List<Map<String, String>> values) {
            refusedOptions = values;
            return this;
        }

        public Builder texts(Function<byte[], List<String>> reader) {
            texts = reader;
            return this;
        }

        public Builder formulas(Function<byte[], List<String>> reader) {
            formulas = reader;
            return this;
        }

        public Builder limits(ExporterLimits values) {
            limits = values;
            return this;
        }

        public Builder mostBytesPerRow(long bytes) {
            mostBytesPerRow = bytes;
            return this;
        }

        public Subject build() {
            return new Subject(this);
        }
    }
}
