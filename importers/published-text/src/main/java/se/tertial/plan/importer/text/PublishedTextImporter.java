package se.tertial.plan.importer.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.HeadingMarks;
import se.tertial.plan.importer.text.grammar.LoneMarks;
import se.tertial.plan.importer.text.input.Extractors;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.input.SourceReader;
import se.tertial.plan.importer.text.input.SourceText;
import se.tertial.plan.importer.text.layout.Detection;
import se.tertial.plan.importer.text.layout.Profile;
import se.tertial.plan.importer.text.plan.PlanReader;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Content;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.HyphenNotes;
import se.tertial.plan.importer.text.reading.Notes;
import se.tertial.plan.importer.text.reading.OrganisationName;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.StableIds;
import se.tertial.plan.importer.text.reading.StatusTokens;
import se.tertial.plan.importer.text.reading.Terms;
import se.tertial.plan.importer.text.report.GroupReader;
import se.tertial.plan.importer.text.report.ReportReader;
import se.tertial.plan.importer.text.report.Voices;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;

/**
 * Reads published plans and follow-up reports back into the model: plain text, and every format for which there is a
 * {@link se.tertial.plan.importer.text.spi.TextExtractor} on the class path or module path.
 *
 * <p>Which bodies, codes, groups and scales there are comes from an organisation file: a portfolio with just these. Without
 * one, bodies are told by the form of their names, codes stay words, and a status stays the printed token without a scale.
 *
 * <p>Everything that is read has the place where it stood and how sure the reading is. Nothing is repaired silently: what
 * was guessed, left out or odd is a note in the portfolio. The same bytes give an equal portfolio, and the same assignment
 * has the same id in every document.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedTextImporter {

    private final Optional<Portfolio> organisation;
    private final Optional<Profile> profile;
    private final ImportLimits limits;
    private final Extractors extractors;

    private PublishedTextImporter(
            Optional<Portfolio> organisation, Optional<Profile> profile, ImportLimits limits, Extractors extractors) {
        this.organisation = organisation;
        this.profile = profile;
        this.limits = limits;
        this.extractors = extractors;
    }

    /**
     * An importer that knows no organisation, finds the layout itself and has the default limits. Extractors are those that the
     * class loader of this library and the thread's own can find.
     *
     * @return the importer
     */
    public static PublishedTextImporter create() {
        return new PublishedTextImporter(
                Optional.empty(), Optional.empty(), ImportLimits.DEFAULT, Extractors.discover());
    }

    /**
     * The layouts that can be read.
     *
     * @return the layouts, in the order in which they are tried
     */
    public static List<Layout> layouts() {
        return Profile.all().stream().map(PublishedTextImporter::layout).toList();
    }

    /**
     * The same importer with an organisation.
     *
     * @param file a portfolio with the organisation's bodies, groups and scales; what else it holds is not looked at
     * @return an importer
     */
    public PublishedTextImporter withOrganisation(Portfolio file) {
        return new PublishedTextImporter(Optional.of(file), profile, limits, extractors);
    }

    /**
     * The same importer for documents of one layout.
     *
     * @param id the id of the layout, or {@code auto} to find it
     * @return an importer
     * @throws IllegalArgumentException if there is no such layout; the message names those there are
     */
    public PublishedTextImporter withLayout(String id) {
        if (id.equals("auto")) {
            return new PublishedTextImporter(organisation, Optional.empty(), limits, extractors);
        }
        Profile found = Profile.all().stream()
                .filter(its -> its.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no layout '" + id + "'; there are auto, "
                        + String.join(
                                ", ", Profile.all().stream().map(Profile::id).toList())));
        return new PublishedTextImporter(organisation, Optional.of(found), limits, extractors);
    }

    /**
     * The same importer with other limits.
     *
     * @param other how large an input may be
     * @return an importer
     */
    public PublishedTextImporter withLimits(ImportLimits other) {
        return new PublishedTextImporter(organisation, profile, Objects.requireNonNull(other, "other"), extractors);
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file; its name is what the document is called
     * @return what it says
     * @throws ImportException if it is too large, no text, not in UTF-8, or of no known layout
     * @throws IOException if the file cannot be read
     */
    public ImportResult importDocument(Path file) throws ImportException, IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return importDocument(file.toString(), input);
        }
    }

    /**
     * Reads a document.
     *
     * @param name what the document is called, such as its file name; a path before it is left out
     * @param bytes plain text in UTF-8, with or without a byte order mark, with line ends of any kind; or a document of a
     *     format that an extractor reads
     * @return what it says
     * @throws ImportException if it is too large, broken, of a format or layout that is not known, or a plain text that is not
     *     in UTF-8
     */
    public ImportResult importDocument(String name, byte[] bytes) throws ImportException {
        try {
            return importDocument(name, new ByteArrayInputStream(bytes));
        } catch (IOException noneInMemory) {
            throw new UncheckedIOException(noneInMemory);
        }
    }

    /**
     * Reads a document.
     *
     * @param name what the document is called, such as its file name; a path before it is left out
     * @param input as for {@link #importDocument(String, byte[])}; not closed
     * @return what it says
     * @throws ImportException if it is too large, broken, of a format or layout that is not known, or a plain text that is not
     *     in UTF-8
     * @throws IOException if reading fails
     */
    public ImportResult importDocument(String name, InputStream input) throws ImportException, IOException {
        try {
            return read(source(name, input));
        } catch (Refusal refusal) {
            throw refused(name, refusal);
        }
    }

    /**
     * The text of a document as this importer reads it, whatever its layout: the text in whose lines and columns the portfolio
     * says where things stood. For a plain text that is its own; of a document in another format it is what was taken out.
     *
     * @param name what the document is called
     * @param bytes as for {@link #importDocument(String, byte[])}
     * @return the text, with letters composed (NFC), and spelled out where they were joined into one sign, such as that for "fi"
     * @throws ImportException if it is too large, broken, of a format that is not known, or a plain text that is not in UTF-8
     */
    public String readText(String name, byte[] bytes) throws ImportException {
        try {
            return source(name, new ByteArrayInputStream(bytes)).text();
        } catch (Refusal refusal) {
            throw refused(name, refusal);
        } catch (IOException noneInMemory) {
            throw new UncheckedIOException(noneInMemory);
        }
    }

    private SourceText source(String name, InputStream input) throws Refusal, IOException {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new SourceReader(limits.maxBytes(), limits.maxLineLength(), limits.maxLines(), extractors)
                .read(bare.isEmpty() ? "text" : bare, input);
    }

    private static ImportException refused(String name, Refusal refusal) {
        return new ImportException(name, refusal.line(), refusal.reason(), refusal);
    }

    private ImportResult read(SourceText text) throws Refusal {
        Reading reading = reading(text);
        List<Line> lines = LoneMarks.join(text.lines());
        Detection detection = profile.isPresent()
                ? Detection.as(profile.get(), lines, reading.bodies(), reading.tokens())
                : Detection.of(lines, reading.bodies(), reading.tokens());
        Profile found = detection.profile();
        reading.notes().add("I-LAYOUT", Evidence.of("profile", found.id(), "clues", detection.clues()));
        report(text, reading.notes());
        Organisation about = organisation(lines, reading.notes());
        Content content = switch (found.grammar()) {
            case REPORT ->
                new ReportReader(reading, found.voices().orElse(Voices.BODY_BY_BODY)).read(HeadingMarks.remove(lines));
            case GROUPS -> new GroupReader(reading).read(HeadingMarks.remove(lines));
            case PLAN -> new PlanReader(reading).read(lines);
        };
        HyphenNotes.add(content, lines, reading.notes());
        SourceDocument source = source(text, reading.document(), found);
        return new ImportResult(PortfolioAssembly.of(about, source, content, reading), layout(found));
    }

    private Reading reading(SourceText text) {
        Id document = Id.of("kalla-" + text.sha256().substring(0, 12));
        Language language =
                organisation.map(its -> its.organisation().language()).orElse(Language.SV);
        return new Reading(
                document,
                text.name(),
                organisation,
                new BodyRegister(organisation),
                new StatusTokens(organisation.map(Portfolio::statusScales).orElse(List.of())),
                new Notes(document, language),
                new StableIds(),
                new Terms());
    }

    private static void report(SourceText text, Notes notes) {
        if (text.recomposed()) {
            notes.add("I-RECOMPOSED", Evidence.of());
        }
        if (text.spelledOut()) {
            notes.add("I-LIGATURES", Evidence.of());
        }
        long hollow = text.lines().stream().filter(Line::hollow).count();
        if (hollow > 0) {
            notes.add("I-BLANK", Evidence.of("count", Long.toString(hollow)));
        }
    }

    private Organisation organisation(List<Line> lines, Notes notes) {
        if (organisation.isPresent()) {
            return organisation.get().organisation();
        }
        Optional<String> name = OrganisationName.in(lines);
        name.ifPresentOrElse(
                found -> notes.add("I-ORGANISATION", Evidence.of("name", found)),
                () -> notes.add("I-ORGANISATION-UNKNOWN", Evidence.of()));
        Organisation.Builder about = Organisation.builder();
        return about.name(name.orElse("Okänd organisation")).build();
    }

    private static SourceDocument source(SourceText text, Id id, Profile profile) {
        SourceDocument.Builder source = SourceDocument.builder();
        return source.id(id)
                .name(text.name())
                .sha256(text.sha256())
                .mediaType(text.mediaType())
                .profile(profile.id())
                .build();
    }

    private static Layout layout(Profile profile) {
        return new Layout(profile.id(), profile.titleSv(), profile.titleEn());
    }
}
