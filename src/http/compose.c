#include "src/http/compose.h"

#include <stdio.h>
#include <time.h>

#include "src/http/h1.h"

void lw_http_date(int64_t unix_s, char out[LW_HTTP_DATE + 1])
{
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    time_t t = (time_t)unix_s;
    struct tm tm = {0};

    gmtime_r(&t, &tm);
    snprintf(out, LW_HTTP_DATE + 1, "%s, %02u %s %04u %02u:%02u:%02u GMT", days[tm.tm_wday % 7],
             (unsigned)tm.tm_mday % 100, months[tm.tm_mon % 12],
             (unsigned)(tm.tm_year + 1900) % 10000, (unsigned)tm.tm_hour % 100,
             (unsigned)tm.tm_min % 100, (unsigned)tm.tm_sec % 100);
}

const char *lw_http_phrase(unsigned status)
{
    static const struct {
        unsigned status;
        const char *phrase;
    } table[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };

    for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
        if (table[i].status == status)
            return table[i].phrase;
    }
    return "";
}

/* Headers of the framing: this layer writes them, whatever a caller passes on. */
static bool ours(struct lw_str name)
{
    switch (name.n) {
    case 4:
        return lw_str_caseeq(name, LW_STR("host")) || lw_str_caseeq(name, LW_STR("date"));
    case 7:
        return lw_str_caseeq(name, LW_STR("trailer")) || lw_str_caseeq(name, LW_STR("upgrade"));
    case 10:
        return lw_str_caseeq(name, LW_STR("connection")) ||
               lw_str_caseeq(name, LW_STR("keep-alive"));
    case 14:
        return lw_str_caseeq(name, LW_STR("content-length"));
    case 17:
        return lw_str_caseeq(name, LW_STR("transfer-encoding"));
    default:
        return false;
    }
}

int lw_http_add_headers(struct lw_buf *b, const struct lw_http_header *headers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct lw_str name = headers[i].name;
        struct lw_str value = headers[i].value;

        if (!lw_h1_is_token(name) || !lw_h1_is_value(value))
            return -LW_ERR_SYNTAX;
        if (ours(name))
            continue;
        lw_buf_adds(b, name);
        lw_buf_add(b, ": ", 2);
        lw_buf_adds(b, value);
        lw_buf_add(b, "\r\n", 2);
    }
    return lw_buf_status(b);
}

static void status_line(struct lw_buf *b, unsigned status)
{
    if (status == 200) {
        lw_buf_adds(b, LW_STR("HTTP/1.1 200 OK\r\n"));
        return;
    }
    lw_buf_adds(b, LW_STR("HTTP/1.1 "));
    lw_buf_addi(b, status);
    lw_buf_addc(b, ' ');
    lw_buf_addz(b, lw_http_phrase(status));
    lw_buf_add(b, "\r\n", 2);
}

int lw_http_response_head(struct lw_buf *b, unsigned status, struct lw_str date,
                          const struct lw_http_header *headers, size_t count,
                          enum lw_http_framing framing, size_t length, bool close)
{
    int rc;

    status_line(b, status);
    lw_buf_adds(b, LW_STR("Date: "));
    lw_buf_adds(b, date);
    lw_buf_add(b, "\r\n", 2);
    rc = lw_http_add_headers(b, headers, count);
    if (rc != 0)
        return rc;
    if (framing == LW_FRAME_LENGTH) {
        lw_buf_adds(b, LW_STR("Content-Length: "));
        lw_buf_addi(b, (int64_t)length);
        lw_buf_add(b, "\r\n", 2);
    } else if (framing == LW_FRAME_CHUNKED) {
        lw_buf_adds(b, LW_STR("Transfer-Encoding: chunked\r\n"));
    }
    if (close)
        lw_buf_adds(b, LW_STR("Connection: close\r\n"));
    lw_buf_add(b, "\r\n", 2);
    return lw_buf_status(b);
}
