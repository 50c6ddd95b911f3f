#include "CContainment.h"

#include <pthread.h>

enum { most = 64 };

static void *wait_for(void *gate) {
    pthread_mutex_lock(gate);
    pthread_mutex_unlock(gate);
    return NULL;
}

bool threads_can_be_made(int count) {
    pthread_t threads[most];
    pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
    if (count > most) count = most;
    int made = 0;
    // All are there at the same time.
    pthread_mutex_lock(&gate);
    while (made < count && pthread_create(&threads[made], NULL, wait_for, &gate) == 0) made++;
    pthread_mutex_unlock(&gate);
    for (int index = 0; index < made; index++) pthread_join(threads[index], NULL);
    return made == count;
}
