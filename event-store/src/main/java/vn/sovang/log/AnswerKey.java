package vn.sovang.log;

/**
 * The idempotency key of a command.
 *
 * @param account whose key it is
 * @param request method and path of the request
 * @param key as the client sent it
 */
public record AnswerKey(String account, String request, String key) {}
