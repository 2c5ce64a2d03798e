/* The smallest native-messaging host: sends each frame back. The cold start of the real host is measured
 * beside it. */
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

static int read_all(char* to, size_t size) {
  while (size > 0) {
    ssize_t got = read(0, to, size);
    if (got <= 0) return 0;
    to += got;
    size -= (size_t)got;
  }
  return 1;
}

static int write_all(const char* from, size_t size) {
  while (size > 0) {
    ssize_t put = write(1, from, size);
    if (put <= 0) return 0;
    from += put;
    size -= (size_t)put;
  }
  return 1;
}

int main(void) {
  uint32_t length;
  while (read_all((char*)&length, sizeof length)) {
    char* frame = malloc(length);
    if (!frame || !read_all(frame, length)) return 1;
    if (!write_all((char*)&length, sizeof length) || !write_all(frame, length)) return 0;
    free(frame);
  }
  return 0;
}
