package io.anju.notices.wording;

/**
 * A template filled in.
 *
 * @param title one line: inbox and e-mail subject
 * @param body the whole text
 * @param sms the short text
 */
public record Words(String title, String body, String sms) {}
