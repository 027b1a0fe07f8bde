package se.tertial.plan.model.status;

import java.util.List;

/**
 * The colours that publishers mark status with: the Swedish word and its variants, a shade that can be read on white
 * (4.5:1 or more), and a shape of its own. White is the paper: it has no shade.
 */
enum Mark {
    GREEN("grön", "#1a7f37", "●", List.of("Grön", "Grönt", "Gröna", "Gron", "Green", "🟢")),
    YELLOW("gul", "#8a6100", "▲", List.of("Gul", "Gult", "Gula", "Yellow", "🟡")),
    RED("röd", "#b3261e", "■", List.of("Röd", "Rött", "Röda", "Rod", "Red", "🔴")),
    BLUE("blå", "#0b57d0", "✓", List.of("Blå", "Blått", "Blåa", "Bla", "Blue", "🔵")),
    GREY("grå", "#5f6368", "◇", List.of("Grå", "Grått", "Gråa", "Gra", "Grey", "Gray")),
    WHITE("vit", "", "○", List.of("Vit", "Vitt", "Vita", "White", "⚪"));

    private final String word;
    private final String shade;
    private final String shape;
    private final List<String> words;

    Mark(String word, String shade, String shape, List<String> words) {
        this.word = word;
        this.shade = shade;
        this.shape = shape;
        this.words = words;
    }

    /** A level that is printed in this colour, and recognised by the colour's words. */
    StatusLevel.Builder level(int order, String code, String sv, String en) {
        StatusLevel.Builder level = Legend.level(order, code, shape, sv, en)
                .colourName(word)
                .addAllAliases(words.stream().filter(alias -> !alias.equals(sv)).toList());
        return shade.isEmpty() ? level : level.colour(shade);
    }
}
