package se.tertial.plan.rules;

/** Providers of {@link Greeter}, most of them broken. */
public final class Greeters {

    private Greeters() {}

    public static final class Good implements Greeter {

        @Override
        public String greeting() {
            return "god dag";
        }
    }

    public static final class Better implements Greeter {

        @Override
        public String greeting() {
            return "god afton";
        }
    }

    public static final class Throwing implements Greeter {

        public Throwing() {
            throw new IllegalStateException("no greeting today");
        }

        @Override
        public String greeting() {
            return "";
        }
    }

    public static final class Silent implements Greeter {

        @Override
        public String greeting() {
            throw new UnsupportedOperationException("lost for words");
        }
    }

    public static final class Exhausted implements Greeter {

        public Exhausted() {
            throw new OutOfMemoryError("simulated");
        }

        @Override
        public String greeting() {
            return "";
        }
    }

    public static final class Stranger {}
}
