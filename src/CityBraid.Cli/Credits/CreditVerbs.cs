namespace CityBraid.Cli;

/// <summary><c>credits</c>: the registry's ledger, and whether it is as it was.</summary>
internal static class CreditVerbs
{
    /// <summary>The group.</summary>
    public static Verb Group()
    {
        var group = new Verb("credits", "citybraid credits verify")
        {
            VerifyVerb.Make(),
            RebuildVerb.Make(),
            StatementVerb.Make(),
            SerialSearchVerb.Make(),
            CertificateVerb.Make(),
            LedgerExportVerb.Make(),
        };
        IEnumerable<Verb>[] others =
        [
            RegistryListVerbs.All(),
            RegisterVerbs.All(),
            PeriodVerbs.All(),
            MovementVerbs.All(),
            OrderVerbs.All(),
            ClaimVerbs.All(),
        ];
        foreach (var verb in others.SelectMany(verbs => verbs))
        {
            group.Add(verb);
        }

        return group;
    }
}
