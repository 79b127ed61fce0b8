package themetrends.cli;

/** What a command line asks for: one type a command. */
public sealed interface Request permits Settings, ExplainSettings, VerifySettings, DiffSettings {}
