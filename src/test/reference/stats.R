# Reference values by base R; see README.md.
target <- "src/test/resources/themetrends/measure/stats/"
text <- function(values) paste(format(values, digits = 17, trim = TRUE, scientific = FALSE), collapse = " ")
row <- function(...) paste(sapply(list(...), text), collapse = ",")

# The ratio of two Poisson rates: the exact interval of a binomial share, turned into a ratio.
counts <- list(c(12, 1000, 5, 2000), c(2, 600, 9, 500), c(0, 270, 4, 12000), c(7, 45000, 0, 900),
  c(1, 273, 1, 290), c(3, 12000, 40, 600), c(150, 30000, 90, 31000), c(2500, 1000000, 2300, 700000))
rows <- "a,size_a,b,size_b,percent,value,low,high"
for (k in counts) for (percent in c(90, 95)) {
  share <- binom.test(k[3], k[1] + k[3], conf.level = percent / 100)$conf.int
  ratio <- share / (1 - share) * k[2] / k[4]
  rows <- c(rows, row(k[1], k[2], k[3], k[4], percent, log2((k[3] / k[4]) / (k[1] / k[2])), log2(ratio[1]), log2(ratio[2])))
}
writeLines(gsub("-Inf", "-Infinity", gsub("([ ,])Inf", "\\1Infinity", rows)), paste0(target, "log_ratio.csv"))

# Benjamini and Hochberg's correction.
families <- list(c(0.01, 0.04, 0.03, 0.2, 0.005), c(0.05, 0.05, 0.05), c(0.9), c(1, 0, 0.5, 0.5, 0.02, 0.021),
  c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1))
rows <- "p,adjusted"
for (p in families) rows <- c(rows, row(p, p.adjust(p, "BH")))
writeLines(rows, paste0(target, "benjamini_hochberg.csv"))

# Kendall's test by the normal approximation with ties and continuity correction, for more than 50 values.
set.seed(3)
rows <- "values,tau,p"
for (n in c(51, 60, 90)) {
  values <- round(rnorm(n, 10, 4) + seq_len(n) * 0.03)
  test <- suppressWarnings(cor.test(seq_len(n), values, method = "kendall", exact = FALSE, continuity = TRUE))
  rows <- c(rows, row(values, unname(test$estimate), test$p.value))
}
writeLines(rows, paste0(target, "mann_kendall_normal.csv"))
