/**
 * What posts ask of whoever holds them (岗位要求): years in the field, employment, a certificate. Who does not meet their post, or of
 * whom it is not known, is named.
 */
@NullMarked
package io.anju.workforce.post;

import org.jspecify.annotations.NullMarked;
