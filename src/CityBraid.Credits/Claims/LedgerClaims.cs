using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Publishes a claim for what each monitoring period earned in each year and was not
///   cancelled.</summary>
internal sealed class LedgerClaims(ILedgerStore ledger, ICreditRegisterStore register) : IClaimSource
{
    public async Task<IReadOnlyList<ReductionClaim>> ListClaimsAsync(CancellationToken cancellation)
    {
        var projects = (await register.ListProjectsAsync(cancellation)).ToDictionary(one => one.Code);
        var developers = (await register.ListOrganisationsAsync(cancellation)).ToDictionary(one => one.Code);
        var claims = new List<ReductionClaim>();
        foreach (
            var ofProject in (await ledger.ListIssuedAsync(cancellation)).GroupBy(one => one.Run.Project)
        )
        {
            var project = projects[ofProject.Key];
            var periods = (await ledger.ListPeriodsAsync(project.Code, cancellation)).ToDictionary(one =>
                one.Number
            );
            claims.AddRange(
                ofProject
                    .Where(issued => issued.Tonnes > issued.Cancelled)
                    .Select(issued => Claim(issued, project, periods, developers[project.Developer]))
            );
        }

        return claims;
    }

    private static ReductionClaim Claim(
        IssuedTonnes issued,
        CreditProject project,
        Dictionary<long, MonitoringPeriod> periods,
        Organisation developer
    ) =>
        new()
        {
            Id = string.Create(
                CultureInfo.InvariantCulture,
                $"{project.Code}-{issued.Run.Vintage}-{issued.Run.Period}"
            ),
            Names = project.Names,
            Basis = ClaimBasis.Credit,
            Claimant = developer.Code.Value,
            Place = project.Place,
            Source = project.Source,
            Days = InYear(periods[issued.Run.Period].Days, issued.Run.Vintage),
            Tonnes = issued.Tonnes - issued.Cancelled,
            Evidence = $"{project.Code}/{CreditRefusals.Text(issued.Run.Sequence)}",
            IsFinal = issued.Retired > 0,
        };

    /// <summary>The days of a period that lie in a year.</summary>
    private static Period InYear(Period days, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Period.Between(days.From > first ? days.From : first, days.To < last ? days.To : last);
    }
}
