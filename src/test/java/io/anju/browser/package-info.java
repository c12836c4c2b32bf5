/**
 * Journeys through the three built front ends, as people make them: a real Chromium on the real application, which serves
 * on a port of its own and works on a PostgreSQL of its own with its jobs running.
 *
 * <p>A page is found and used by roles and labels only. Whatever a journey is about, no page may write an error to its
 * console or break its content policy. What a failed journey saw is kept in {@code target/browser}.
 */
package io.anju.browser;
