using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Finds blocks of the public ledger by a serial, a project's code or the number of a
///   tonne.</summary>
public sealed class SearchLedger(
    ILedgerStore ledger,
    ICreditRegisterStore register,
    StandardLibrary standards
)
{
    private const int Max = 200;

    /// <summary>The blocks that a text names; everybody may look.</summary>
    public async Task<Result<IReadOnlyList<FoundBlock>>> RunAsync(
        Actor actor,
        string text,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(text);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        var projects = await register.ListProjectsAsync(cancellation);
        var filters = Filters(text.Trim(), projects).ToList();
        var accounts = await register.ListAccountsAsync(cancellation);
        var found = new List<FoundBlock>();
        foreach (var filter in filters)
        {
            var blocks = await ledger.ListBlocksAsync(filter with { Max = Max - found.Count }, cancellation);
            found.AddRange(blocks.Select(block => Told(block, projects, accounts)));
        }

        return found;
    }

    private IEnumerable<BlockFilter> Filters(string text, IReadOnlyList<CreditProject> projects)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            yield return new BlockFilter(Number: number);
        }

        foreach (var project in projects)
        {
            if (string.Equals(project.Code.Value, text, StringComparison.OrdinalIgnoreCase))
            {
                yield return new BlockFilter(Project: project.Code);
            }
            else if (standards.Of(project).Serial.FindAddress(project.Code, text) is { } address)
            {
                yield return new BlockFilter(
                    Project: address.Project,
                    Vintage: address.Vintage,
                    Number: address.Number
                );
            }
        }
    }

    private FoundBlock Told(
        SerialBlock block,
        IReadOnlyList<CreditProject> projects,
        IReadOnlyList<CreditAccount> accounts
    )
    {
        var project = projects.Single(one => one.Code == block.Project);
        var account = accounts.Single(one => one.Code == block.Holding.Account);
        return new FoundBlock(block, project, standards.Of(project).Serial.Write(block), account);
    }
}
