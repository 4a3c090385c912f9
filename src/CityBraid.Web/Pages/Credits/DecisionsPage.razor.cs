using System.Globalization;

namespace CityBraid.Web;

/// <summary>What waits for a decision of whoever asks; orders are decided here.</summary>
public sealed partial class DecisionsPage
{
    private const string Approve = "approve";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What waits.</summary>
    [Parameter]
    [EditorRequired]
    public required DecisionList List { get; set; }

    /// <summary>Why what was asked for was not done.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/decisions"))];

    /// <summary>Shows what waits.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        ListDecisions list,
        CancellationToken cancellation
    ) => ShowAsync(visit, list, refusal: null, cancellation);

    /// <summary>Approves or declines an order.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        ApproveOrder approve,
        DeclineOrder decline,
        ListDecisions list,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var words = form["do"].Split(' ');
        if (FindOrder(words) is not { } order)
        {
            return await ShowAsync(visit, list, refusal: null, cancellation);
        }

        var (actor, key) = (visit.Visitor.Actor, form[CreditForms.Key]);
        var done =
            words[0] == Approve
                ? await approve.RunAsync(actor, key, order, cancellation)
                : await decline.RunAsync(actor, key, order, cancellation);
        return !done.IsRefused ? Answers.GoOn(visit, $"{CreditAddress.Root}/decisions")
            : done.Refusal.Kind is RefusalKind.Forbidden or RefusalKind.NotFound
                ? Answers.Problem(visit, done.Refusal)
            : await ShowAsync(visit, list, done.Refusal, cancellation);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        ListDecisions list,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var listed = await list.RunAsync(visit.Visitor.Actor, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Form<DecisionsPage>(
                refusal is not null,
                (nameof(Visit), visit),
                (nameof(List), listed.Value),
                (nameof(Problems), ErrorSummary.Of(visit, refusal))
            );
    }

    private static OrderKey? FindOrder(string[] words) =>
        words is [_, var project, var text]
        && ProjectCode.TryParse(project, out var code)
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new OrderKey(code, number)
            : null;

    private static string Deed(string word, AwaitedOrder one) =>
        $"{word} {one.Order.Project} {CreditWords.Digits(one.Order.Number)}";

    private static IEnumerable<string> Particulars(CreditInstruction instruction) =>
        new[] { instruction.Beneficiary, instruction.Reason, instruction.Price }.OfType<string>();
}
