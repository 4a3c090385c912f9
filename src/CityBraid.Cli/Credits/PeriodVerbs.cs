using System.CommandLine;
using CityBraid.Credits;

namespace CityBraid.Cli;

/// <summary>
/// <c>credits claim</c> to <c>issue</c>: a monitoring period from the claim to the issuance.
/// </summary>
internal static class PeriodVerbs
{
    private static readonly Option<DayOption?> Begin = Reading
        .Option("--begin", "DAY", DayOption.Find)
        .Required();
    private static readonly Option<DayOption?> End = Reading
        .Option("--end", "DAY", DayOption.Find)
        .Required();
    private static readonly Option<string?> Why = Reading.Text("--because", "TEXT");
    private static readonly Option<AccountCode?> Account = Reading
        .Option("--account", "ACCOUNT", CreditParts.ReadAccount)
        .Required();
    private static readonly Option<AccountCode?> Buffer = Reading.Option(
        "--buffer-account",
        "ACCOUNT",
        CreditParts.ReadAccount
    );

    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All()
    {
        const string period = "TVER-TH-0001 2";
        yield return Verb(
            "claim",
            "TVER-TH-0001 --begin 2020-01-01 --end 2020-12-31 --tonnes 2020=1180",
            ClaimAsync,
            CreditParts.Project,
            Begin,
            End,
            CreditParts.Amounts
        );
        yield return Step(
            "verify-period",
            $"{period} --tonnes 2020=1150 --because \"Meter 3 was recalibrated\"",
            VerifyAsync,
            CreditParts.Amounts,
            Why
        );
        yield return Step("accept", period, AcceptAsync);
        yield return Step("withdraw", $"{period} --because \"Claimed by mistake\"", WithdrawAsync, Why);
        yield return Step(
            "request",
            $"{period} --tonnes 2020=1150 --account CITY-1",
            RequestAsync,
            CreditParts.Amounts,
            Account,
            Buffer
        );
        yield return Step("issue", period, IssueAsync);
    }

    private static Verb Step(
        string name,
        string example,
        Func<Session, string, CancellationToken, Task<Answer>> run,
        params Symbol[] parts
    ) => Verb(name, example, run, [CreditParts.Project, CreditParts.Number, .. parts]);

    private static Verb Verb(
        string name,
        string example,
        Func<Session, string, CancellationToken, Task<Answer>> run,
        params Symbol[] parts
    )
    {
        var verb = new Verb(
            name,
            $"citybraid credits {name} {example} --key 2026-0004",
            (session, cancellation) => run(session, session.Load(CreditParts.Key), cancellation)
        )
        {
            CreditParts.Key,
        };
        foreach (var part in parts)
        {
            if (part is Argument argument)
            {
                verb.Add(argument);
            }
            else if (part is Option option)
            {
                verb.Add(option);
            }
        }

        return verb;
    }

    private static async Task<Answer> ClaimAsync(Session session, string key, CancellationToken cancellation)
    {
        var claim = await session.OpenAsync<ClaimPeriod>(cancellation);
        var period = new PeriodClaim(
            session.Load(CreditParts.Project),
            session.Load(Begin).Value,
            session.Load(End).Value,
            session.Find(CreditParts.Amounts) ?? []
        );
        return CreditParts.Posted(await claim.RunAsync(session.Actor, key, period, cancellation), session);
    }

    private static async Task<Answer> VerifyAsync(Session session, string key, CancellationToken cancellation)
    {
        var verify = await session.OpenAsync<VerifyPeriod>(cancellation);
        var step = CreditParts.StepOf(session) with { Reason = session.Find(Why) };
        return CreditParts.Posted(await verify.RunAsync(session.Actor, key, step, cancellation), session);
    }

    private static async Task<Answer> AcceptAsync(Session session, string key, CancellationToken cancellation)
    {
        var accept = await session.OpenAsync<AcceptVerification>(cancellation);
        return CreditParts.Posted(
            await accept.RunAsync(session.Actor, key, BareStepOf(session), cancellation),
            session
        );
    }

    private static async Task<Answer> WithdrawAsync(
        Session session,
        string key,
        CancellationToken cancellation
    )
    {
        var withdraw = await session.OpenAsync<WithdrawPeriod>(cancellation);
        var step = BareStepOf(session) with { Reason = session.Find(Why) };
        return CreditParts.Posted(await withdraw.RunAsync(session.Actor, key, step, cancellation), session);
    }

    private static async Task<Answer> RequestAsync(
        Session session,
        string key,
        CancellationToken cancellation
    )
    {
        var request = await session.OpenAsync<RequestIssuance>(cancellation);
        var step = CreditParts.StepOf(session);
        var asked = new IssuanceRequest(
            step.Project,
            step.Number,
            step.Amounts,
            session.Load(Account),
            session.Find(Buffer)
        );
        return CreditParts.Posted(await request.RunAsync(session.Actor, key, asked, cancellation), session);
    }

    private static async Task<Answer> IssueAsync(Session session, string key, CancellationToken cancellation)
    {
        var approve = await session.OpenAsync<ApproveIssuance>(cancellation);
        return CreditParts.Posted(
            await approve.RunAsync(session.Actor, key, BareStepOf(session), cancellation),
            session
        );
    }

    private static PeriodStep BareStepOf(Session session) =>
        new(session.Load(CreditParts.Project), (long)session.Load(CreditParts.Number).Value, []);
}
