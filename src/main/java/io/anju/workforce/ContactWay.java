package io.anju.workforce;

/**
 * A way to reach somebody.
 *
 * @param value a number in its stored form, a radio channel, a name or an address
 */
public record ContactWay(Kind kind, String value) {

    /** What sort of way it is; only phones can be rung up. */
    public enum Kind {
        MOBILE,
        LANDLINE,
        /** 对讲机. */
        RADIO,
        WECHAT,
        EMAIL;

        /** Whether it can be rung up. */
        public boolean isPhone() {
            return this == MOBILE || this == LANDLINE;
        }
    }
}
