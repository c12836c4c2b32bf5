/** The files of people and organisations: who may open one, what they agreed to, what to heed at their door. */
@NullMarked
package io.anju.people.person;

import org.jspecify.annotations.NullMarked;
