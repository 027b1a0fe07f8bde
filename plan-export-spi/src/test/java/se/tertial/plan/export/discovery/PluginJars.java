package se.tertial.plan.export.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.PlanExporter;

/** Fills a folder of plugins so that it is in one of the states of plugin-states.csv. */
final class PluginJars {

    private static final String WORD = "public static void word() {}";
    private static final String LIB = "module lib { exports lib; }";

    private final Path folder;
    private final Path work;

    PluginJars(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    void fill(String state) throws IOException {
        switch (state) {
            case "empty" -> file(".hidden", "not looked at");
            case "plain" -> plain("Good").write(in("good.jar"));
            case "module" -> module("Good", "").write(in("good.jar"));
            case "module without services file" -> moduleOnly().write(in("good.jar"));
            case "layout" ->
                new SourceJar(work)
                        .classes(Sources.LAYOUT)
                        .services(ReportLayout.class, "plug.Page")
                        .write(in("page.jar"));
            case "same id twice" -> {
                plain("Good").write(in("good-1.jar"));
                plain("Good").write(in("good-2.jar"));
            }
            case "library alone" -> library(WORD).write(in("lib.jar"));
            case "text" -> file("notes.txt", "Remember the paper.");
            case "no jar" -> file("good.jar", "This is no jar.");
            case "cut off" -> {
                Path jar = plain("Good").write(in("good.jar"));
                byte[] bytes = Files.readAllBytes(jar);
                Files.write(jar, Arrays.copyOf(bytes, bytes.length / 2));
            }
            case "empty folder" -> Files.createDirectory(in("good"));
            default -> withOthers(state);
        }
    }

    private void withOthers(String state) throws IOException {
        switch (state) {
            case "missing class" -> {
                plain("Good").write(in("good.jar"));
                dependent("Dependent", "word").write(in("dependent.jar"));
            }
            case "missing module" -> {
                plain("Good").write(in("good.jar"));
                dependentModule().write(in("dependent.jar"));
            }
            case "module of java" -> module("Good", "requires java.sql.rowset;").write(in("good.jar"));
            case "class of java" ->
                plain("Good")
                        .classes(Sources.withAct("Good", "new javax.sql.rowset.RowSetWarning();"))
                        .write(in("good.jar"));
            case "broken module" ->
                plain("Good").file("module-info.class", "none").write(in("good.jar"));
            case "class that is not there" ->
                plain("Good").services(PlanExporter.class, "plug.Missing").write(in("good.jar"));
            case "own copy" ->
                plain("Good")
                        .include(SourceJar.TERTIAL.get(2))
                        .without("module-info.class")
                        .services(PlanExporter.class, "plug.Good")
                        .write(in("good.jar"));
            case "own copy as module" -> {
                module("Good", "").write(in("good/good.jar"));
                new SourceJar(work).include(SourceJar.TERTIAL.get(2)).write(in("good/tertial.jar"));
            }
            default -> withLibraries(state);
        }
    }

    private void withLibraries(String state) throws IOException {
        switch (state) {
            case "with library" -> {
                dependent("Dependent", "word").write(in("good/dependent.jar"));
                library(WORD).write(in("good/lib.jar"));
                file("good/LICENSE", "Do what you like.");
            }
            case "with module" -> {
                dependentModule().write(in("good/dependent.jar"));
                library(WORD).module(LIB).write(in("good/lib.jar"));
            }
            case "with automatic module" -> {
                dependentModule().write(in("good/dependent.jar"));
                library(WORD).write(in("good/lib.jar"));
            }
            case "two versions of a library" -> {
                dependent("First", "word").write(in("first/first.jar"));
                library(WORD).write(in("first/lib.jar"));
                dependent("Second", "other").write(in("second/second.jar"));
                library("public static void other() {}").write(in("second/lib.jar"));
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private Path in(String name) {
        return folder.resolve(name);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(in(name), content);
    }

    private SourceJar plain(String name) throws IOException {
        return new SourceJar(work)
                .classes(Sources.exporter(name, name.toLowerCase(Locale.ROOT)))
                .services(PlanExporter.class, "plug." + name)
                .version("3.4");
    }

    private SourceJar module(String name, String requires) throws IOException {
        return plain(name)
                .module("module plug { requires se.tertial.plan.export; " + requires
                        + " provides se.tertial.plan.export.spi.PlanExporter with plug." + name + "; }");
    }

    private SourceJar moduleOnly() throws IOException {
        return module("Good", "").without("META-INF/services/" + PlanExporter.class.getName());
    }

    /** One that needs a library: a class of it, with a method. */
    private SourceJar dependent(String name, String method) throws IOException {
        return new SourceJar(work)
                .classes(Sources.base("public static void " + method + "() {}"))
                .classes(Sources.withBase(name, name.toLowerCase(Locale.ROOT), method))
                .without("lib/Base.class")
                .services(PlanExporter.class, "plug." + name);
    }

    private SourceJar dependentModule() throws IOException {
        Path lib = library(WORD).module(LIB).write(work.resolve("lib.jar"));
        return dependent("Dependent", "word")
                .module(
                        "module plug { requires se.tertial.plan.export; requires lib;"
                                + " provides se.tertial.plan.export.spi.PlanExporter with plug.Dependent; }",
                        lib);
    }

    private SourceJar library(String members) throws IOException {
        return new SourceJar(work).classes(Sources.base(members));
    }
}
