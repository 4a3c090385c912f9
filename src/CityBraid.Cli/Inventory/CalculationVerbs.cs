using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory calculation</c>: methods with their inputs that stand in an inventory.</summary>
internal static class CalculationVerbs
{
    private static readonly Argument<string?> Method = Reading.Argument<string>("METHOD", text => text);

    private static readonly Argument<Number?> Calculation = Reading.Argument("CALCULATION", Number.FindCount);

    private static readonly Option<string?> Input = Reading.Text("--input", "FILE").Required();

    private static readonly Option<string?> Reference = Reading.Text("--reference", "REFERENCE").Required();

    private static readonly Option<string?> Source = Reading.Text("--source", "TEXT").Required();

    private static readonly Option<string?> Known = Reading.Choice(
        "--quality",
        "measured|estimated|default|community|unstated"
    );

    private static readonly Option<Number?> Replaces = Reading.Option(
        "--replaces",
        "CALCULATION",
        Number.FindCount
    );

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("calculation", "citybraid inventory calculation list --place khon-kaen --year 2562")
        {
            List(),
            Add(),
            Withdraw(),
            Restore(),
        };

    private static Verb List() =>
        new("list", "citybraid inventory calculation list --place khon-kaen --year 2562", ListAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Add() =>
        new(
            "add",
            "citybraid inventory calculation add first-order-decay --input landfill.json --reference III.1.1 "
                + "--source Weighbridge --place khon-kaen --year 2562",
            AddAsync
        )
        {
            Method,
            Input,
            Reference,
            Source,
            Known,
            Replaces,
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Withdraw() =>
        new(
            "withdraw",
            "citybraid inventory calculation withdraw 1 --place khon-kaen --year 2562",
            WithdrawAsync
        )
        {
            Calculation,
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Restore() =>
        new(
            "restore",
            "citybraid inventory calculation restore 1 --place khon-kaen --year 2562",
            RestoreAsync
        )
        {
            Calculation,
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var (place, year) = (session.Load(CommonOptions.Place), session.Load(CommonOptions.Year).Number);
        var list = await session.OpenAsync<ListCalculations>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, place, year, cancellation),
            session.Language,
            found => new Answer(
                found.Select(CalculationDocument.Of).ToArray(),
                reader => CalculationTable.Of(found, reader)
            )
        );
    }

    private static async Task<Answer> AddAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Input);
        if (!File.Exists(path))
        {
            return Answer.Refused(InputFile.Missing(path), session.Language);
        }

        var request = new CalculationRequest(
            session.Load(CommonOptions.Place),
            session.Load(CommonOptions.Year).Number,
            session.Load(Method),
            await File.ReadAllTextAsync(path, cancellation)
        )
        {
            Reference = session.Load(Reference),
            Source = session.Load(Source),
            Quality = JsonNames.Find<Quality>(session.Find(Known)) ?? Quality.Unstated,
            Number = (int?)session.Find(Replaces)?.Value,
        };
        var keep = await session.OpenAsync<KeepCalculation>(cancellation);
        return Told(session, await keep.RunAsync(session.Actor, request, cancellation));
    }

    private static async Task<Answer> WithdrawAsync(Session session, CancellationToken cancellation)
    {
        var withdraw = await session.OpenAsync<WithdrawCalculation>(cancellation);
        return Told(session, await withdraw.RunAsync(session.Actor, Key(session), cancellation));
    }

    private static async Task<Answer> RestoreAsync(Session session, CancellationToken cancellation)
    {
        var restore = await session.OpenAsync<RestoreCalculation>(cancellation);
        return Told(session, await restore.RunAsync(session.Actor, Key(session), cancellation));
    }

    private static CalculationKey Key(Session session) =>
        new(
            session.Load(CommonOptions.Place),
            session.Load(CommonOptions.Year).Number,
            (int)session.Load(Calculation).Value
        );

    private static Answer Told(Session session, Result<KeptCalculation> kept) =>
        Answer.Of(
            kept,
            session.Language,
            found => new Answer(CalculationDocument.Of(found), reader => CalculationTable.Of([found], reader))
        );
}
