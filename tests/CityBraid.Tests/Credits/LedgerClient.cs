using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Somebody who sends requests by chance, sensible and senseless, and remembers each one.</summary>
internal sealed class LedgerClient(Registry registry, int seed, int tonnes)
{
    private static readonly AccountCode[] Accounts =
    [
        Registry.CityAccount,
        Registry.BuyerAccount,
        Registry.OtherAccount,
        Registry.CarefulAccount,
        Registry.BufferAccount,
        new("NOBODY"),
    ];

    private static readonly Actor[] People =
    [
        Registry.Developer,
        Registry.Buyer,
        Registry.Colleague,
        Registry.Other,
        Registry.Officer,
        Registry.Board,
    ];

    private readonly Random chance = new(seed);
    private readonly List<(Func<Task<Result<LedgerTransaction>>> Send, string Answer)> sent = [];
    private readonly List<LedgerTransaction> orders = [];

    /// <summary>What this client's requests did.</summary>
    public List<LedgerTransaction> Done { get; } = [];

    public async Task SendAsync()
    {
        var send = Pick();
        var answer = await PatientlyAsync(send);
        sent.Add((send, Told(answer)));
        if (answer.Value is { } done)
        {
            Done.Add(done);
            if (done.Kind == TransactionKind.Reserve)
            {
                orders.Add(done);
            }
        }
    }

    /// <summary>Sends everything once more: each answer is the same, and nothing else happens.</summary>
    public async Task ReplayAsync()
    {
        foreach (var (send, answer) in sent)
        {
            Assert.Equal(answer, Told(await send()));
        }
    }

    private static string Told(Result<LedgerTransaction> answer) =>
        answer.Value?.Hash
        ?? $"{answer.Refusal!.Code} {string.Join(',', answer.Refusal.Values.Order(ByName))}";

    private static Comparer<KeyValuePair<string, string>> ByName { get; } =
        Comparer<KeyValuePair<string, string>>.Create(
            (left, right) => string.CompareOrdinal(left.Key, right.Key)
        );

    /// <summary>Whoever hears no answer sends the same again.</summary>
    private static async Task<Result<LedgerTransaction>> PatientlyAsync(
        Func<Task<Result<LedgerTransaction>>> send
    )
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await send();
            }
            catch (DatabaseUnusableException) when (tries < 200)
            {
                await Task.Delay(5, Registry.Cancellation);
            }
        }
    }

    private Func<Task<Result<LedgerTransaction>>> Pick()
    {
        var (actor, key) = (People[chance.Next(People.Length)], registry.NewKey());
        if (orders.Count > 0 && chance.Next(3) == 0)
        {
            var order = orders[chance.Next(orders.Count)];
            var named = new OrderKey(order.Project, order.Sequence);
            return chance.Next(3) == 0
                ? () => registry.Get<DeclineOrder>().RunAsync(actor, key, named, Registry.Cancellation)
                : () => registry.Get<ApproveOrder>().RunAsync(actor, key, named, Registry.Cancellation);
        }

        var instruction = Instruct();
        return chance.Next(2) == 0
            ? () => registry.Get<MoveCredits>().RunAsync(actor, key, instruction, Registry.Cancellation)
            : () => registry.Get<OrderCredits>().RunAsync(actor, key, instruction, Registry.Cancellation);
    }

    private CreditInstruction Instruct()
    {
        var kinds = Enum.GetValues<InstructionKind>();
        var kind = chance.Next(2) == 0 ? InstructionKind.Transfer : kinds[chance.Next(kinds.Length)];
        return Registry.Instruct(
            kind,
            chance.NextInt64(1, tonnes + 2),
            chance.Next(10) == 0 ? chance.Next(-3, 3) / 2m : chance.Next(1, 40),
            Accounts[chance.Next(Accounts.Length)]
        ) with
        {
            Corrects = kind == InstructionKind.Correct ? chance.NextInt64(1, 200) : null,
        };
    }
}
