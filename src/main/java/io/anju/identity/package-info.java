/**
 * Companies, the accounts of their people, and what those may do.
 *
 * <p>An <b>account</b> is a login of one company. A <b>role</b> is a named set of permissions; a <b>grant</b> gives a role in
 * one project or in all. A <b>session</b> is a signed-in browser, looked up anew at every request, so that a sign-out or a
 * disabled account counts at once. The filter chain of {@code identity.session} puts every request into the scope of its
 * company; controllers take an {@link io.anju.kernel.Actor} as an argument. Owners and occupiers are {@code people}, staff are
 * {@code workforce}: an account only lets somebody in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http", "sheets", "trail", "codes"})
package io.anju.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
