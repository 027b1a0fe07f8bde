/**
 * Takes the text out of ODT and DOCX documents with nothing but the JDK.
 *
 * <p>Libraries do read these formats, but for paragraphs, lists and tables they ask too much of who embeds this one (counted
 * with their default dependencies, November 2026): Apache POI 5.5.1 13 jars and 19 MB, three of them without a module name;
 * docx4j 11.5.4 32 jars and 17 MB; the module of Apache Tika 3.2.3 that reads ODF 26 jars and 11 MB, the one that reads DOCX 34
 * jars and 35 MB; ODFDOM 0.13.0 26 jars and 23 MB, which cannot stand on one module path. All of them but Tika also build the
 * whole document in memory. Both formats are zip files of XML that the JDK reads as a stream; what is written here is only
 * which elements are text.
 */
@NullMarked
package se.tertial.plan.importer.office;

import org.jspecify.annotations.NullMarked;
