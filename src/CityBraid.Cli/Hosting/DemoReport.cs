using CityBraid.Facts;
using CityBraid.Web;

namespace CityBraid.Cli;

/// <summary>What loading the demonstration did.</summary>
/// <param name="Import">The import of its workbook.</param>
/// <param name="Town">The import of last year's amounts of the town that has a data round.</param>
/// <param name="Accounts">Who may sign in, with new passwords.</param>
/// <param name="Programmes">The records of each programme.</param>
internal sealed record DemoReport(
    ImportReport Import,
    ImportReport Town,
    IReadOnlyList<DemoAccount> Accounts,
    IReadOnlyList<RecordImportDocument> Programmes
);
