namespace CityBraid.Web;

/// <summary>Reads the calculator that an address holds, or answers with the page that says why not.</summary>
internal sealed class KeepDoor(ShowMethod show, RunMethod run, KeepDesk desk, InventoryTables tables)
{
    /// <summary>Answers by what the calculator holds; who may write no inventory is refused.</summary>
    public async Task<IResult> OpenAsync(
        Visit visit,
        string name,
        HttpRequest request,
        Func<KeepReading, Task<IResult>> answer,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var method = await show.RunAsync(actor, name, cancellation);
        if (method.IsRefused)
        {
            return Answers.Problem(visit, method.Refusal);
        }

        if (await desk.PlacesAsync(visit, cancellation) is not { Count: > 0 } places)
        {
            return Answers.Problem(visit, Refusal.Forbidden(Permission.WriteInventory));
        }

        var form = MethodForm.Of(method.Value, request);
        var asked = new MethodRequest(method.Value.Name, InputDocument.Of(form), MethodPage.SetOf(form));
        var given = await run.RunAsync(actor, asked, cancellation);
        return await answer(new KeepReading(visit, form, places, tables, given.Value, given.Refusal));
    }
}
