package io.anju.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may call an endpoint: holders of any of the permissions, in any project. The use case then checks the
 * project or the relation itself. Every endpoint carries either this or {@link Open}; a start without fails.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** One of these is enough; empty means everybody who is signed in. */
    Permission[] value();
}
