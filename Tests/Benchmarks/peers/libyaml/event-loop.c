/* libyaml's bare event loop over files: what reading them costs at least. */

#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

static int run(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return perror(path), 0;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size + 1);
    size_t count = fread(bytes, 1, size, file);
    fclose(file);

    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, count);
    int is_ended = 0, is_right = 1;
    while (!is_ended && is_right) {
        yaml_event_t event;
        is_right = yaml_parser_parse(&parser, &event);
        is_ended = is_right && event.type == YAML_STREAM_END_EVENT;
        if (is_right) yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    free(bytes);
    if (!is_right) fprintf(stderr, "%s is not YAML\n", path);
    return is_right;
}

int main(int count, char **paths) {
    for (int index = 1; index < count; index++) {
        if (!run(paths[index])) return 1;
    }
    return 0;
}
