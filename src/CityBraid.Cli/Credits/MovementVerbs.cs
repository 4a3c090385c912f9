using System.CommandLine;
using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>credits transfer</c>, <c>retire</c> and so on: what is done with the last tonnes of a
///   block.</summary>
internal static class MovementVerbs
{
    private static readonly Argument<string?> Serial = Reading.Argument("SERIAL", text => text);
    private static readonly Argument<TonnesText?> Tonnes = Reading.Argument("TONNES", TonnesText.Find);
    private static readonly Option<AccountCode?> Account = Reading
        .Option("--account", "ACCOUNT", CreditParts.ReadAccount)
        .Required();
    private static readonly Option<string?> Beneficiary = Reading.Text("--beneficiary", "TEXT").Required();
    private static readonly Option<string?> Why = Reading.Text("--because", "TEXT");
    private static readonly Option<string?> Price = Reading.Text("--price", "TEXT").Required();
    private static readonly Option<Number?> Corrects = Reading
        .Option("--corrects", "LINE", Number.FindCount)
        .Required();
    private static readonly Option<bool> Order = new("--order");

    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All()
    {
        const string block = "TVER-TH-0001-851-1150-2020";
        const string key = "--key 2026-0001";
        yield return Make(InstructionKind.Transfer, $"{block} 300 --account BUYER-1 {key}", Account, Order);
        yield return Make(
            InstructionKind.Trade,
            $"{block} 300 --account BUYER-1 --price \"120 THB\" {key}",
            Account,
            Price
        );
        yield return Make(
            InstructionKind.Retire,
            $"{block} 200 --beneficiary \"Low-carbon seminar\" {key}",
            Beneficiary,
            Why,
            Order
        );
        yield return Make(InstructionKind.Cancel, $"{block} 10 --because \"As agreed\" {key}", Why, Order);
        yield return Make(InstructionKind.Deposit, $"{block} 10 --account BUFFER {key}", Account, Order);
        yield return Make(
            InstructionKind.Release,
            $"{block} 10 --account CITY-1 --because \"Ten years passed\" {key}",
            Account,
            Why
        );
        yield return Make(
            InstructionKind.Correct,
            $"{block} 300 --corrects 8 --because \"Wrong buyer\" {key}",
            Corrects,
            Why
        );
        yield return Make(InstructionKind.Compensate, $"{block} 30 --because \"Over-issued\" {key}", Why);
    }

    private static Verb Make(InstructionKind kind, string example, params Option[] options)
    {
        var name = JsonNames.Of(kind);
        var verb = new Verb(
            name,
            $"citybraid credits {name} {example}",
            (session, cancellation) => RunAsync(session, kind, options, cancellation)
        )
        {
            Serial,
            Tonnes,
            CreditParts.Key,
        };
        foreach (var option in options)
        {
            verb.Add(option);
        }

        return verb;
    }

    private static async Task<Answer> RunAsync(
        Session session,
        InstructionKind kind,
        Option[] options,
        CancellationToken cancellation
    )
    {
        var search = await session.OpenAsync<SearchLedger>(cancellation);
        var serial = session.Load(Serial);
        var found = await search.RunAsync(session.Actor, serial, cancellation);
        if (found.IsRefused || found.Value is not [var one])
        {
            var unknown = Refusal.NotFound("credits.no-such-block", ("block", serial));
            return Answer.Refused(found.Refusal ?? unknown, session.Language);
        }

        var instruction = new CreditInstruction
        {
            Kind = kind,
            Block = one.Block.Address,
            Tonnes = session.Load(Tonnes).Value,
            To = Find(session, Account, options),
            Beneficiary = Find(session, Beneficiary, options),
            Reason = Find(session, Why, options),
            Price = Find(session, Price, options),
            Corrects = (long?)Find(session, Corrects, options)?.Value,
        };
        var key = session.Load(CreditParts.Key);
        var isOrder = !options.Contains(Order) || session.Find(Order);
        var posted = isOrder
            ? await session.Open<OrderCredits>().RunAsync(session.Actor, key, instruction, cancellation)
            : await session.Open<MoveCredits>().RunAsync(session.Actor, key, instruction, cancellation);
        return CreditParts.Posted(posted, session);
    }

    private static T? Find<T>(Session session, Option<T?> option, Option[] options)
        where T : class => options.Contains(option) ? session.Find(option) : null;
}
