package se.tertial.plan.model.time;

/**
 * Which months a season (årstid) has. EDTF names the seasons 21 to 24 but leaves their months open.
 *
 * <p>Under either policy a winter starts in December of the year it is named by and ends with February of the next
 * year: winter 2023 is December 2023 to February 2024, what Swedish writes as vintern 2023/24.
 */
public enum SeasonPolicy {
    /**
     * The seasons of the weather: spring March to May, summer June to August, autumn September to November, winter
     * December to February.
     */
    METEOROLOGICAL(3, 5, 9, 11),

    /**
     * The seasons of administrations and schools, which divide the working year in two: spring (vårterminen) January to
     * June, autumn August to December; summer is June to August and winter December to February as in the weather.
     */
    ADMINISTRATIVE(1, 6, 8, 12);

    private static final int SPRING = 21;
    private static final int SUMMER = 22;
    private static final int AUTUMN = 23;

    private final int springFirst;
    private final int springLast;
    private final int autumnFirst;
    private final int autumnLast;

    SeasonPolicy(int springFirst, int springLast, int autumnFirst, int autumnLast) {
        this.springFirst = springFirst;
        this.springLast = springLast;
        this.autumnFirst = autumnFirst;
        this.autumnLast = autumnLast;
    }

    /** The months of the season with this code, 21 to 24. */
    MonthSpan months(int code) {
        return switch (code) {
            case SPRING -> new MonthSpan(springFirst, springLast);
            case SUMMER -> MonthSpan.SUMMER;
            case AUTUMN -> new MonthSpan(autumnFirst, autumnLast);
            default -> MonthSpan.WINTER;
        };
    }
}
