package io.anju.workforce;

import io.anju.kernel.Mask;
import java.util.Objects;

/**
 * A way to reach somebody.
 *
 * @param value a number in its stored form, a radio channel, a name or an address
 */
public record ContactWay(Kind kind, String value) {

    /** The same with numbers and addresses masked (Y-08); radio channels and names are not. */
    public ContactWay masked() {
        return switch (kind) {
            case MOBILE, LANDLINE -> new ContactWay(kind, Objects.requireNonNull(Mask.phone(value)));
            case EMAIL -> new ContactWay(kind, Objects.requireNonNull(Mask.email(value)));
            case RADIO, WECHAT -> this;
        };
    }

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
