extern int screen_writ(const char *text);
int screen_write(const char *text) {
    return *text;
}
int kmain(void) {
    return screen_writ("hello")
        + screen_writ("again");
}
