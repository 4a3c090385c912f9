namespace CityBraid.Web;

/// <summary>Opens the sheet of a link, and shows its page.</summary>
internal sealed class AnswerDesk(OpenAnswerSheet open, VariableLibrary variables)
{
    /// <summary>The sheet that a token opens.</summary>
    public async Task<Result<(LinkToken Token, AnswerSheet Sheet)>> FindAsync(
        Visit visit,
        string token,
        CancellationToken cancellation
    )
    {
        if (LinkToken.Find(token) is not { } known)
        {
            return Refusal.NotFound("facts.link-closed");
        }

        var opened = await open.RunAsync(visit.Visitor.Actor, known, cancellation);
        return opened.IsRefused ? opened.Refusal : (known, opened.Value);
    }

    /// <summary>The page of a token, or that the link is closed.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        string token,
        AnswerPageState state,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, token, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Answers.Form<AnswerPage>(
                state.Problems.Count > 0,
                (nameof(AnswerPage.Visit), visit),
                (nameof(AnswerPage.Sheet), found.Value.Sheet),
                (nameof(AnswerPage.Token), found.Value.Token),
                (nameof(AnswerPage.Form), state.Form),
                (nameof(AnswerPage.Problems), state.Problems),
                (nameof(AnswerPage.Told), state.Told),
                (nameof(AnswerPage.Done), state.Done),
                (nameof(AnswerPage.By), state.By)
            );
    }

    /// <summary>Goes on once answers are kept; or shows what was typed with what is wrong, or what is
    ///   kept with what is still open.</summary>
    public Task<IResult> AnswerAsync(
        Visit visit,
        string token,
        Result<KeptAnswers> kept,
        AnswerPageState typed,
        CancellationToken cancellation
    )
    {
        if (kept.IsRefused)
        {
            var problems = RoundWords.Problems(visit, kept.Refusal, variables);
            return ShowAsync(
                visit,
                token,
                typed with
                {
                    Problems = problems,
                    Told = RoundWords.Told(kept.Refusal),
                },
                cancellation
            );
        }

        if (kept.Value.Findings.Count > 0)
        {
            var missing = kept.Value.Findings.Select(finding => Sentences.Of(finding, visit.Reader));
            var state = new AnswerPageState
            {
                Problems = [.. missing],
                Done = "saved",
                By = typed.By,
            };
            return ShowAsync(visit, token, state, cancellation);
        }

        var done = kept.Value.Request.State == RequestState.Submitted ? "submitted" : "saved";
        // Addresses stay in histories and logs, so a name is in none.
        return Task.FromResult(Answers.GoOn(visit, $"/answer/{token}?done={done}"));
    }
}
