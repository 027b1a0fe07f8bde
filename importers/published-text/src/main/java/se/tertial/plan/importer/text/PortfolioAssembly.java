package se.tertial.plan.importer.text;

import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.reading.Content;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.organisation.Organisation;

/** Puts what was read beside what the organisation file knows. */
final class PortfolioAssembly {

    private PortfolioAssembly() {}

    static Portfolio of(Organisation organisation, SourceDocument source, Content content, Reading reading) {
        Portfolio.Builder portfolio = Portfolio.builder();
        portfolio.organisation(organisation);
        reading.organisation().ifPresent(its -> addKnown(its, source, content, portfolio));
        portfolio
                .addSources(source)
                .addAllBodies(reading.bodies().added())
                .addAllTargetGroups(content.targetGroups())
                .addAllStrategies(content.strategies())
                .addAllDocuments(content.documents())
                .addAllTargetAreas(content.targetAreas())
                .addAllGoals(content.goals())
                .addAllPlans(content.plans())
                .addAllAssignments(content.assignments())
                .addAllFollowUps(content.followUps())
                .addAllImportNotes(reading.notes().all());
        Set<String> known = reading.organisation().stream()
                .flatMap(its -> its.glossary().stream())
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet());
        reading.terms().all().stream()
                .filter(term -> !known.contains(term.id().value()))
                .forEach(portfolio::addGlossary);
        return portfolio.build();
    }

    /** Of an organisation file only what is known before any document is read; what the document lays down goes before it. */
    private static void addKnown(Portfolio file, SourceDocument read, Content content, Portfolio.Builder portfolio) {
        Set<Id> laidDown = content.targetAreas().stream().map(TargetArea::id).collect(Collectors.toSet());
        portfolio
                .addAllBodies(file.bodies())
                .addAllBodyGroups(file.bodyGroups())
                .addAllTargetGroups(file.targetGroups())
                .addAllGlossary(file.glossary())
                .addAllStatusScales(file.statusScales())
                .addAllScaleMappings(file.scaleMappings())
                .identifiers(file.identifiers())
                .extensions(file.extensions());
        file.sources().stream().filter(source -> !source.id().equals(read.id())).forEach(portfolio::addSources);
        file.targetAreas().stream()
                .filter(area -> area.plan().isEmpty() && !laidDown.contains(area.id()))
                .forEach(portfolio::addTargetAreas);
    }
}
