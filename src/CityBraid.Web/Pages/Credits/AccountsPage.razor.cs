namespace CityBraid.Web;

/// <summary>The accounts that whoever asks may see, with what lies in them.</summary>
public sealed partial class AccountsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The accounts.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<HeldAccount> Accounts { get; set; }

    /// <summary>Whether whoever asks opens accounts.</summary>
    [Parameter]
    public bool MayOpen { get; set; }

    private static IEnumerable<(string Name, Func<TonnesByState, long> Value)> Columns =>
        TonnesList.Columns.Skip(1);

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/accounts"))];

    /// <summary>Shows the accounts.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListCreditAccounts list,
        ShowStanding show,
        CancellationToken cancellation
    )
    {
        var accounts = await list.RunAsync(visit.Visitor.Actor, cancellation);
        var standing = await show.RunAsync(visit.Visitor.Actor, cancellation);
        return accounts.IsRefused || standing.IsRefused
            ? Answers.Problem(visit, (accounts.Refusal ?? standing.Refusal)!)
            : Answers.Page<AccountsPage>(
                (nameof(Visit), visit),
                (nameof(Accounts), accounts.Value),
                (nameof(MayOpen), standing.Value.Is(CreditRole.Registrar))
            );
    }
}
