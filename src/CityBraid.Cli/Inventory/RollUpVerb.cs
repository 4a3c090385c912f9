using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory rollup</c>: inventories of many cities added up, of a file or on record.</summary>
internal static class RollUpVerb
{
    private static readonly Option<string?> File = Reading.Text("--file", "FILE");
    private static readonly Option<string?> Country = Reading.Text("--country", "COUNTRY");
    private static readonly Option<string?> Province = Reading.Text("--province", "PROVINCE");
    private static readonly Option<CalendarYear?> Year = Reading.Option("--year", "YEAR", CalendarYear.Find);
    private static readonly Option<IReadOnlyList<RollUpBy>?> By = Reading.Option(
        "--by",
        "place,province,country,year,reference,scope",
        RollUpRequest.FindGroups
    );

    /// <summary>The verb.</summary>
    public static Verb Make()
    {
        var verb = new Verb(
            "rollup",
            "citybraid inventory rollup --country TH --year 2562 --by province,scope",
            RunAsync
        )
        {
            File,
            Country,
            Province,
            Year,
            By,
            InventoryVerbs.Gwp,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(File) is null && result.GetResult(Country) is null)
            {
                result.AddError("wrong.rollup");
            }
        });
        return verb;
    }

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var request = new RollUpRequest(
            session.Find(By) ?? [RollUpBy.Year],
            session.Find(InventoryVerbs.Gwp) ?? CompileRequest.DefaultGwpSet
        )
        {
            Country = session.Find(Country),
            Province = session.Find(Province),
            Year = session.Find(Year)?.Number,
        };
        return Answer.Of(
            await RollUpAsync(session, request, cancellation),
            session.Language,
            found => new Answer(
                RollUpDocument.Of(found, session.Language),
                reader => RollUpPage.Of(found, reader)
            )
        );
    }

    private static async Task<Result<RollUp>> RollUpAsync(
        Session session,
        RollUpRequest request,
        CancellationToken cancellation
    )
    {
        if (session.Find(File) is not { } path)
        {
            var onRecord = await session.OpenAsync<RollUpInventories>(cancellation);
            return await onRecord.RunAsync(session.Actor, request, cancellation);
        }

        if (!System.IO.File.Exists(path))
        {
            return InputFile.Missing(path);
        }

        await using var content = System.IO.File.OpenRead(path);
        var file = new ActivityFile(content, Path.GetFileName(path));
        return await session.Open<RollUpFile>().RunAsync(session.Actor, file, request, cancellation);
    }
}
