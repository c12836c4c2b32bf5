/** The SMS provider behind a port: what a provider must do, and one that does it over HTTP. */
@NullMarked
package io.anju.notices.sms;

import org.jspecify.annotations.NullMarked;
