package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps pictures of pages, for people to look at: {@code -Dtertial.pictures=FOLDER}. */
final class Pictures {

    private final Browser browser;
    private final Path folder;

    Pictures(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    void all() throws IOException {
        Files.createDirectories(folder);
        Path overview = folder.resolve("overview.html");
        Files.writeString(overview, Region.norrlid().page("overview", false));
        browser.size(360, 640).scheme("light").open(overview, "").picture(folder.resolve("telephone.png"));
        browser.size(1440, 1000).scheme("dark").open(overview, "").picture(folder.resolve("desktop.png"));
        for (Region region : Portfolios.all()) {
            for (String layout : region.layouts()) {
                Path page = folder.resolve(region.name() + "-" + layout + ".html");
                Files.writeString(page, region.page(layout, layout.equals("findings")));
                for (int width : List.of(360, 1440)) {
                    for (String scheme : List.of("light", "dark")) {
                        browser.size(width, width == 360 ? 1600 : 1400)
                                .scheme(scheme)
                                .open(page, "");
                        browser.picture(
                                folder.resolve(region.name() + "-" + layout + "-" + width + "-" + scheme + ".png"));
                    }
                }
            }
        }
    }
}
