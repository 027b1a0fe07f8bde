package se.tertial.plan.exporter.json.read;

/** What a file is a row of, whatever its syntax. */
public enum Token {
    /** An object begins. */
    START_OBJECT,
    /** An object has ended. */
    END_OBJECT,
    /** An array begins. */
    START_ARRAY,
    /** An array has ended. */
    END_ARRAY,
    /** The name of a field, before its value. */
    NAME,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL
}
