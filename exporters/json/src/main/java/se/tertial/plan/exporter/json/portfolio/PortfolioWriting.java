package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;

/** The writing of one file, in any syntax. */
public final class PortfolioWriting {

    private PortfolioWriting() {}

    /**
     * Writes a portfolio.
     *
     * @param source the portfolio
     * @param values where to
     * @return how many reports were written
     * @throws IllegalArgumentException if the portfolio nests too deep to be read back with the standard limits
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static long write(PlanSource source, ValueWriter values) {
        Output out = new Output(values, source);
        Catalogue catalogue = source.catalogue();
        out.startObject();
        out.name(FileFormat.FORMAT);
        out.string(PlanJson.FORMAT);
        out.name(FileFormat.VERSION);
        out.string(PlanJson.VERSION);
        out.name(PortfolioFile.ORGANISATION);
        PortfolioFile.ORGANISATION_CODEC.write(catalogue.organisation(), out);
        PortfolioFile.SECTIONS.forEach(section -> section.write(catalogue, out));
        PortfolioFile.CARRIED.forEach(field -> field.write(catalogue, out));
        out.endObject();
        return out.reports();
    }
}
