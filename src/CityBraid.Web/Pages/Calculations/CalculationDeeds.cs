using System.Globalization;

namespace CityBraid.Web;

/// <summary>Takes a calculation out of its inventory, and puts it back.</summary>
internal static class CalculationDeeds
{
    /// <summary>Where a press on a calculation's button goes: to withdraw it, or to restore it.</summary>
    public static string Address(InventoryReading reading, KeptCalculation calculation)
    {
        var deed = calculation.IsWithdrawn ? "restore" : "withdraw";
        var path = string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Path}/calculations/{calculation.Number}/{deed}"
        );
        return reading.Visit.Link(path) + reading.Choices;
    }

    /// <summary>Withdraws the calculation; the inventory then offers to undo it.</summary>
    public static Task<IResult> WithdrawAsync(
        [AsParameters] InventoryAddress address,
        int number,
        WithdrawCalculation withdraw,
        CancellationToken cancellation
    ) => DoAsync(address, number, withdraw.RunAsync, cancellation);

    /// <summary>Puts the calculation back.</summary>
    public static Task<IResult> RestoreAsync(
        [AsParameters] InventoryAddress address,
        int number,
        RestoreCalculation restore,
        CancellationToken cancellation
    ) => DoAsync(address, number, restore.RunAsync, cancellation);

    private static async Task<IResult> DoAsync(
        InventoryAddress address,
        int number,
        Func<Actor, CalculationKey, CancellationToken, Task<Result<KeptCalculation>>> run,
        CancellationToken cancellation
    )
    {
        var visit = address.Visit;
        var found = InventoryKey.Find(address.Place, address.Year);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var key = new CalculationKey(found.Value.Place, found.Value.Year, number);
        var done = await run(visit.Visitor.Actor, key, cancellation);
        return done.IsRefused
            ? Answers.Problem(visit, done.Refusal)
            : Results.LocalRedirect(After(visit, done.Value));
    }

    /// <summary>The inventory with the choices made, and what was just withdrawn.</summary>
    private static string After(Visit visit, KeptCalculation calculation)
    {
        var path = visit.Link(InventoryReading.PathOf(calculation.Place, calculation.Year));
        var query = visit.Query.Add(
            InventoryAddress.CalculationName,
            calculation.Number.ToString(CultureInfo.InvariantCulture)
        );
        return calculation.IsWithdrawn
            ? $"{path}{query.ToUriComponent()}"
            : $"{path}{visit.Query.ToUriComponent()}#calculations";
    }
}
