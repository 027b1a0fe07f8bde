package se.tertial.plan.rules.labelled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** The plan of a case: one, with activities and those below them. */
final class CasePlan {

    private final List<Item> items = new ArrayList<>();
    private String title = "Handlingsplan för levande bygder 2024–2026";
    private LocalDate date = LocalDate.of(2024, 3, 20);
    private String years = "2024/2026";
    private String area = "Insatser";
    private boolean present;

    private record Item(Activity.Builder activity, String id, String area, List<Item> below) {

        Activity build() {
            return activity.activities(below.stream().map(Item::build).toList()).build();
        }
    }

    /** Whether the line is about the plan. */
    boolean takes(String key, String value) {
        switch (key) {
            case "plan" -> title = value;
            case "plan-date" -> date = LocalDate.parse(value);
            case "plan-years" -> years = value;
            case "area" -> area = value;
            case "activity" -> items.add(item(value));
            case "- activity" -> last(items).below().add(item(value));
            case "activity-title" -> current().activity().title(CaseTexts.text(value));
            default -> {
                return false;
            }
        }
        present = true;
        return true;
    }

    private Item item(String text) {
        int number = 1
                + items.size()
                + items.stream().mapToInt(its -> its.below().size()).sum();
        String id = "a-" + number;
        return new Item(Activity.builder().id(id).text(CaseTexts.whole(text)), id, area, new ArrayList<>());
    }

    private Item current() {
        Item top = last(items);
        return top.below().isEmpty() ? top : last(top.below());
    }

    private static Item last(List<Item> items) {
        return items.get(items.size() - 1);
    }

    /** The id of the activity that the lines are about. */
    Optional<String> activity() {
        return items.isEmpty() ? Optional.empty() : Optional.of(current().id());
    }

    void responsible(List<Party> parties) {
        current().activity().responsible(parties);
    }

    Optional<Plan> build() {
        if (!present) {
            return Optional.empty();
        }
        Plan.Builder plan = Plan.builder()
                .id("p-1")
                .title(title)
                .date(date)
                .validity(TimeFrame.builder()
                        .of(Edtf.parse(years))
                        .role(TimeRole.VALIDITY)
                        .basis(TimeBasis.DECIDED)
                        .build());
        items.stream()
                .map(Item::area)
                .distinct()
                .forEach(name -> plan.addFocusAreas(FocusArea.builder()
                        .id("o-"
                                + (1
                                        + items.stream()
                                                .map(Item::area)
                                                .distinct()
                                                .toList()
                                                .indexOf(name)))
                        .title(name)
                        .activities(items.stream()
                                .filter(item -> item.area().equals(name))
                                .map(Item::build)
                                .toList())
                        .build()));
        return Optional.of(plan.build());
    }
}
