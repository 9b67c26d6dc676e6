/* The head of a message: judged as a whole once its last line is there. Used by h1.c only. */
#ifndef LW_HTTP_H1_HEAD_H
#define LW_HTTP_H1_HEAD_H

#include "src/http/h1.h"

/* One line of a head without its CRLF; `first` is the start line. Returns false after setting
 * status and reason. */
bool lw_h1_line(struct lw_h1 *h, struct lw_str line, bool first);
/* The whole head, its last empty line included: fields, framing, and llhttp's agreement. */
bool lw_h1_head(struct lw_h1 *h, struct lw_str head);

/* Notes why the message is refused. Always false. */
bool lw_h1_refuse(struct lw_h1 *h, uint16_t status, const char *reason);

#endif
