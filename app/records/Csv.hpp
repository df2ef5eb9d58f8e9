#pragma once

#include "records/Figures.hpp"

namespace vitrine {

/// A file to be written: its name and its text.
struct TextFile {
    std::string name, text;
};

/// The visits one by one and every figure, as tables that spreadsheets read: UTF-8, commas, a line of headings.
[[nodiscard]] std::vector<TextFile> csvFiles(const std::vector<VisitRecord>& visits, const Figures& figures);

/// One field as it stands in a table: in quotes where it has to be. What a spreadsheet would take for a formula is
/// made a text.
[[nodiscard]] std::string csvField(const std::string& text);

} // namespace vitrine
