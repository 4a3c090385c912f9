using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>What a written report says around its own words, in every language.</summary>
/// <param name="Contents">What stands above the list of its parts.</param>
/// <param name="Page">What stands at the foot of a page, with <c>{page}</c> and <c>{pages}</c> for the
///   numbers.</param>
/// <param name="Drawn">The name of the sheet that holds the numbers of charts.</param>
/// <param name="Nothing">What is said in the place of a table without rows.</param>
/// <param name="Empty">What is said of columns that are left out as nothing stands in them,
///   <c>{columns}</c>; on pages that are too narrow for all.</param>
public sealed record ReportFileWords(
    LocalText Contents,
    LocalText Page,
    LocalText Drawn,
    LocalText Nothing,
    LocalText Empty
);
