/**
 * The PostgreSQL server: embedded in the data folder or run by somebody else, with its three roles, its pools and the
 * migrations. Whoever opens a database without the application, such as a backup, begins with {@link
 * io.anju.database.server.OpenedDatabase}.
 */
@NullMarked
package io.anju.database.server;

import org.jspecify.annotations.NullMarked;
