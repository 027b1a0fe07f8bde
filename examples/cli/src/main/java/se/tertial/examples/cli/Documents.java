package se.tertial.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.ImportNote;

/** Reads documents, each into a portfolio of its own, and says what had to be guessed. */
final class Documents {

    private final Tertial tertial;
    private final PublishedTextImporter importer;

    Documents(Tertial tertial, String profile, Optional<Portfolio> organisation) {
        this.tertial = tertial;
        PublishedTextImporter any = PublishedTextImporter.create();
        this.importer = withProfile(organisation.map(any::withOrganisation).orElse(any), profile);
    }

    Portfolio read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(PortfolioFiles.LOOKED_AT);
            InputStream whole = PortfolioFiles.whole(start, bytes);
            Optional<PortfolioSyntax> syntax = PortfolioSyntax.of(file, start);
            return syntax.isPresent() ? PortfolioFiles.read(file, syntax.get(), whole) : imported(file, whole);
        } catch (ImportException e) {
            throw Complaint.wrong(List.of(line(file, e)), e);
        } catch (IOException e) {
            throw Complaint.unreadable(file, e);
        }
    }

    private Portfolio imported(Path file, InputStream text) throws ImportException, IOException {
        Portfolio portfolio = importer.importDocument(file.toString(), text).portfolio();
        NoteLines lines = NoteLines.of(file, tertial.language());
        for (ImportNote note : portfolio.importNotes()) {
            tertial.console().remark(lines.line(note));
        }
        return portfolio;
    }

    private static PublishedTextImporter withProfile(PublishedTextImporter importer, String profile) {
        try {
            return importer.withLayout(profile);
        } catch (IllegalArgumentException e) {
            throw Complaint.wrong("--profile: " + e.getMessage());
        }
    }

    private static String line(Path file, ImportException problem) {
        String place = file + (problem.line().isPresent() ? ":" + problem.line().getAsInt() + ":1" : "");
        return place + ": error: "
                + Objects.requireNonNullElse(problem.getCause(), problem).getMessage();
    }
}
