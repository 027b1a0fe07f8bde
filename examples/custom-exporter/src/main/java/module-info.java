/** Reports as Markdown. */
module example.markdown {
    requires se.tertial.plan.export;

    provides se.tertial.plan.export.spi.PlanExporter with
            example.markdown.MarkdownExporter;
}
