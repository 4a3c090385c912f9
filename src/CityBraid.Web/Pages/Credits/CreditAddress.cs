using System.Globalization;

namespace CityBraid.Web;

/// <summary>The addresses of the registry's pages, after the language.</summary>
internal static class CreditAddress
{
    /// <summary>Where the registry begins.</summary>
    public const string Root = "/credits";

    /// <summary>The claims on reductions.</summary>
    public const string Claims = $"{Root}/claims";

    /// <summary>The page of a project.</summary>
    public static string Of(ProjectCode project) => $"{Root}/projects/{project}";

    /// <summary>The page of a period.</summary>
    public static string Of(MonitoringPeriod period) => OfPeriod(period.Project, period.Number);

    /// <summary>The page of the period of a number.</summary>
    public static string OfPeriod(ProjectCode project, long number) =>
        $"{Of(project)}/periods/{CreditWords.Digits(number)}";

    /// <summary>The page of a block, by any of its tonnes.</summary>
    public static string Of(BlockAddress block) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(block.Project)}/blocks/{block.Vintage}/{block.Number}"
        );

    /// <summary>The form of an instruction about a block.</summary>
    public static string Of(BlockAddress block, InstructionKind kind) => $"{Of(block)}/{JsonNames.Of(kind)}";

    /// <summary>The page of an account.</summary>
    public static string Of(AccountCode account) => $"{Root}/accounts/{account}";

    /// <summary>The page of an organisation.</summary>
    public static string Of(OrganisationCode organisation) => $"{Root}/organisations/{organisation}";

    /// <summary>The certificate of a retirement.</summary>
    public static string OfCertificate(ProjectCode project, long number) =>
        $"{Root}/certificates/{project}/{CreditWords.Digits(number)}";
}
