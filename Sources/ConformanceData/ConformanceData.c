#include "ConformanceData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The fixture that the exporters here are tested with: a key that is added to it is asked of everybody's.
static const unsigned char bytes[] = {
#embed "../../Tests/Fixtures/every-key.published.json"
};

const unsigned char *const statementWithEveryKey = bytes;
const size_t statementWithEveryKeyCount = sizeof bytes;
