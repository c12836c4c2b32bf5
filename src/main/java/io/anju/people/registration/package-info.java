/** How a login comes to its person: one-time codes from the desk, registrations somebody approves, and more homes later. */
@NullMarked
package io.anju.people.registration;

import org.jspecify.annotations.NullMarked;
