/* The one error enum of the library and the shell.
 *
 * An error says that something could not be done; a refusal of a call is no error but a verdict
 * (lib/decide). One table yields the codes, their texts and who can fix them. */
#ifndef LW_BASE_ERR_H
#define LW_BASE_ERR_H

/* X(name, fault, text): fault is whose input or machine must change. */
#define LW_ERR_TABLE(X)                                                                            \
    X(NOMEM, LW_FAULT_HOST, "out of memory")                                                       \
    X(LIMIT, LW_FAULT_PEER, "a configured limit was exceeded")                                     \
    X(SYNTAX, LW_FAULT_PEER, "malformed input")                                                    \
    X(DEPTH, LW_FAULT_PEER, "nested too deeply")                                                   \
    X(DUPLICATE, LW_FAULT_PEER, "duplicate name")                                                  \
    X(ENCODING, LW_FAULT_PEER, "invalid text encoding")                                            \
    X(NUMBER, LW_FAULT_PEER, "number that does not survive")                                       \
    X(TYPE, LW_FAULT_PEER, "wrong type")                                                           \
    X(MISSING, LW_FAULT_PEER, "something required is missing")                                     \
    X(UNKNOWN, LW_FAULT_PEER, "unknown name")                                                      \
    X(PROTOCOL, LW_FAULT_PEER, "protocol rule broken")                                             \
    X(MISMATCH, LW_FAULT_PEER, "two things that must be equal differ")                             \
    X(STATE, LW_FAULT_OPERATOR, "not possible in this state")                                      \
    X(MOVED, LW_FAULT_OPERATOR, "it changed since it was shown")                                   \
    X(NOTFOUND, LW_FAULT_OPERATOR, "not found")                                                    \
    X(CONFIG, LW_FAULT_OPERATOR, "configuration error")                                            \
    X(CRYPTO, LW_FAULT_HOST, "cryptographic operation failed")                                     \
    X(IO, LW_FAULT_HOST, "input or output failed")                                                 \
    X(FULL, LW_FAULT_HOST, "no space left")                                                        \
    X(PERM, LW_FAULT_HOST, "permission denied")                                                    \
    X(BUSY, LW_FAULT_HOST, "busy")                                                                 \
    X(CLOSED, LW_FAULT_PEER, "the other side is gone")                                             \
    X(TIMEOUT, LW_FAULT_PEER, "timed out")                                                         \
    X(DAMAGED, LW_FAULT_HOST, "stored data is damaged")                                            \
    X(KILLED, LW_FAULT_OPERATOR, "switched off by the operator")

enum lw_fault { LW_FAULT_PEER, LW_FAULT_OPERATOR, LW_FAULT_HOST };

/* Functions return 0 or the negative of one of these: `return -LW_ERR_LIMIT;`. */
enum lw_err {
    LW_OK = 0,
#define X(name, fault, text) LW_ERR_##name,
    LW_ERR_TABLE(X)
#undef X
        LW_ERR_COUNT
};

#define LW_CHECKED __attribute__((warn_unused_result))

/* Text and name of a code, of either sign. Never NULL; static. */
const char *lw_err_text(int err);
const char *lw_err_name(int err);
enum lw_fault lw_err_fault(int err);

#endif
