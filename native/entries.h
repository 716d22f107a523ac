// The tables that make up the addon: one per noun, each in the file of that name.
#pragma once
#include <vector>

namespace bitgrad {
struct Entry;
const std::vector<Entry> *contextEntries();
const std::vector<Entry> *moduleEntries();
const std::vector<Entry> *typeEntries();
const std::vector<Entry> *valueEntries();
const std::vector<Entry> *constantEntries();
const std::vector<Entry> *globalEntries();
const std::vector<Entry> *metadataEntries();
const std::vector<Entry> *attributeEntries();
const std::vector<Entry> *builderEntries();
const std::vector<Entry> *cloneEntries();
const std::vector<Entry> *passEntries();
const std::vector<Entry> *unwindingEntries();
const std::vector<Entry> *variadicEntries();
const std::vector<Entry> *byteLoopEntries();
const std::vector<Entry> *lateZeroingEntries();
const std::vector<Entry> *snapshotEntries();
const std::vector<Entry> *analysisEntries();
const std::vector<Entry> *jitEntries();
const std::vector<Entry> *debugInfoEntries();
const std::vector<Entry> *demangleEntries();
} // namespace bitgrad
